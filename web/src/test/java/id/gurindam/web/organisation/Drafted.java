package id.gurindam.web.organisation;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.query.figures.CaseLine;
import id.gurindam.query.figures.Deed;
import id.gurindam.query.figures.FindMoved;
import id.gurindam.time.DayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** A desk of three open cases, one of them secret, whose settling any draft moves by a day. */
final class Drafted {
    static final Instant BEFORE = Instant.parse("2026-12-16T09:00:00Z");
    static final Instant AFTER = Instant.parse("2026-12-17T09:00:00Z");

    private Drafted() {}

    static Drafts desk() {
        return draft -> Mono.just(new FindMoved.Moved(
                7,
                OfficeInMemory.NOW,
                9,
                214,
                List.of(
                        moved("TPI-0001", Visibility.NAMED),
                        moved("TPI-0002", Visibility.SECRET),
                        moved("TPI-0003", Visibility.ANONYMOUS)),
                List.of(new FindMoved.ChangedDay(
                        draft.days().getFirst().date(),
                        DayKind.Why.WORKING_DAY,
                        DayKind.Why.HOLIDAY,
                        !draft.days().getFirst().date().isAfter(LocalDate.of(2026, 11, 24))))));
    }

    private static FindMoved.MovedDeadline moved(String code, Visibility visibility) {
        Deed filed = new Deed(1, "ComplaintFiled", OfficeInMemory.NOW, null, null, null, 0, null);
        CaseLine line = new CaseLine(
                code,
                1,
                code,
                ComplaintKind.COMPLAINT,
                Channel.WEB,
                FiledBy.CITIZEN,
                visibility,
                false,
                "jalan.rusak",
                null,
                null,
                List.of(),
                List.of(),
                List.of(filed));
        return new FindMoved.MovedDeadline(line, "SETTLE", BEFORE, AFTER);
    }
}
