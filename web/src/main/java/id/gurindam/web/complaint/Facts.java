package id.gurindam.web.complaint;

import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.casefile.FindCase;
import id.gurindam.web.security.CaseFacts;
import java.util.Set;

/** What the role table asks of a case, told by the case. */
public final class Facts {

    private Facts() {}

    /** The facts of this case, from what was asked for them alone. */
    public static CaseFacts of(FindCase.ConcernView concern) {
        return new CaseFacts(
                concern.trackingCode(),
                concern.visibility(),
                concern.supervisory(),
                concern.holderUnit(),
                Set.copyOf(concern.accused().units()),
                Set.copyOf(concern.accused().officers()),
                concern.holderUnit() != null);
    }

    /** The facts of this case, which must be as the office knows it. */
    public static CaseFacts of(CaseView view) {
        return new CaseFacts(
                view.trackingCode(),
                view.visibility(),
                view.supervisory(),
                view.holderUnit(),
                Set.copyOf(view.accused().units()),
                Set.copyOf(view.accused().officers()),
                view.holderUnit() != null);
    }
}
