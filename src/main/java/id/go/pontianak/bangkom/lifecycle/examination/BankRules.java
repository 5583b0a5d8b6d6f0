package id.go.pontianak.bangkom.lifecycle.examination;

/** By what the tests of a bank are sat: how long one takes, and the score from which it is passed, of 100. Opened tests keep theirs. */
public record BankRules(int minutes, int passing) {

    /** Of a bank that has no questions yet. */
    public static final BankRules USUAL = new BankRules(20, 70);

    public static final int LONGEST = 480;
}
