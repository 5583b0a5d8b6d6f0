package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import java.util.ArrayList;
import java.util.List;

/** Who is proposed for which batch, and why. */
class SubmissionForm {

    private String batch = "";
    private List<String> person = new ArrayList<>();
    private String motive = "";
    private String exception = "";
    private String ground = "";
    private String reason = "";
    private String search = "";
    private boolean able;

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public List<String> getPerson() {
        return person;
    }

    public void setPerson(List<String> person) {
        this.person = person;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }

    /** Why the one who is replaced does not come. */
    Why why() {
        return new Why(reason, ground);
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether only those are listed who may be proposed. */
    public boolean isAble() {
        return able;
    }

    public void setAble(boolean able) {
        this.able = able;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
