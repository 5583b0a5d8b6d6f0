package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.workflow.CaseStage;

/** The columns of the board through which the training life cycle runs, from what people lack to what follows from the evaluation. */
public final class TrainingStage {

    public static final CaseStage NEEDS = stage(10, "kebutuhan");
    public static final CaseStage PLAN = stage(20, "rencana");
    public static final CaseStage CALL = stage(30, "panggilan");
    public static final CaseStage APPROVAL = stage(40, "persetujuan");
    public static final CaseStage SELECTION = stage(50, "penetapan");
    public static final CaseStage DELIVERY = stage(60, "pelaksanaan");
    public static final CaseStage EVALUATION = stage(70, "evaluasi");
    public static final CaseStage FOLLOW_UP = stage(80, "tindak_lanjut");
    public static final CaseStage ENDED = stage(90, "selesai");

    private TrainingStage() {}

    private static CaseStage stage(int order, String code) {
        return new CaseStage(order, code, "catalogue.stage." + code);
    }
}
