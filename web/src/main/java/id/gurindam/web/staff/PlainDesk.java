package id.gurindam.web.staff;

import id.gurindam.events.Role;
import id.gurindam.web.pages.model.PlainDeskPage;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The desk of those to whom no cases come: the pages that they may open. */
final class PlainDesk {
    private static final Map<Act, PlainDeskPage.Link> BY_ACT = Map.of(
            Act.SEE_BOARD, new PlainDeskPage.Link("papan", "/papan"),
            Act.SEE_RECORD, new PlainDeskPage.Link("jejak", "/jejak"),
            Act.SEE_ORGANISATION_ADMIN, new PlainDeskPage.Link("organisasi", "/organisasi"),
            Act.SEE_PARKED, new PlainDeskPage.Link("parkir", "/parkir"));
    private static final List<Act> ORDER =
            List.of(Act.SEE_BOARD, Act.SEE_RECORD, Act.SEE_ORGANISATION_ADMIN, Act.SEE_PARKED);

    private PlainDesk() {}

    /** The page under this name for this reader. */
    static PlainDeskPage of(String name, Caller caller) {
        List<PlainDeskPage.Link> links = new ArrayList<>();
        links.add(new PlainDeskPage.Link("laporan", "/laporan"));
        if (caller.has(Role.INFORMATION_OFFICER)) {
            links.add(new PlainDeskPage.Link("ppid", "/laporan?status=PASSED_TO_INFORMATION_OFFICER"));
        }
        for (Act act : ORDER) {
            PlainDeskPage.Link link = BY_ACT.get(act);
            if (link != null && caller.mightDo(act)) {
                links.add(link);
            }
        }
        return new PlainDeskPage(
                name, List.copyOf(links), caller.mightDo(Act.SEE_CASE) || caller.mightDo(Act.SEE_TRAIL));
    }
}
