package id.go.pontianak.bangkom.lifecycle.batch.domain;

/** The number people see: programme without punctuation, year of the training, and which run of that year it is. */
record BatchNumber(String programme, int year, int wave) {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** As officials number runs: angkatan IV. */
    public String roman() {
        return TENS[wave % 100 / 10] + ONES[wave % 10];
    }

    @Override
    public String toString() {
        return "BATCH-" + programme.replaceAll("[^A-Z0-9]", "") + '-' + year + '-' + wave;
    }
}
