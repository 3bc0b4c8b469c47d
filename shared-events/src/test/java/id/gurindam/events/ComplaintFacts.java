package id.gurindam.events;

import static id.gurindam.events.Facts.words;

import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.ActionLogged;
import id.gurindam.events.complaint.Answer;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintClosedWithObjection;
import id.gurindam.events.complaint.ComplaintDeclined;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintForwardedOutside;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.ComplaintPassedToInformationOfficer;
import id.gurindam.events.complaint.ComplaintRecognisedAsDuplicate;
import id.gurindam.events.complaint.ComplaintReminded;
import id.gurindam.events.complaint.ComplaintReopened;
import id.gurindam.events.complaint.ComplaintRoutedToUnit;
import id.gurindam.events.complaint.ComplaintTransferred;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.ComplaintWithdrawnByReporter;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.DetailsProvided;
import id.gurindam.events.complaint.DetailsRequested;
import id.gurindam.events.complaint.EscalationConsented;
import id.gurindam.events.complaint.EvidenceAttached;
import id.gurindam.events.complaint.EvidenceDoubted;
import id.gurindam.events.complaint.ExtensionTold;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.NoteAdded;
import id.gurindam.events.complaint.OfficerAssigned;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.OutcomeDelivered;
import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.OutsideAnswerRecorded;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.PlaceCorrectedByOfficial;
import id.gurindam.events.complaint.PublishedTextCorrected;
import id.gurindam.events.complaint.RatingGiven;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecided;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.complaint.ReviewerAppointed;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import id.gurindam.events.complaint.Visibility;
import java.time.LocalDate;
import java.util.List;

/** Examples of what happens to a complaint: a street light in Tanjungpinang Timur that went through everything. */
public final class ComplaintFacts {
    /** The case. */
    public static final String ID = "complaint-019a0b5c";

    /** Whose duty it is. */
    public static final String UNIT = "dishub";

    private static final FileRef PHOTO = new FileRef("ab".repeat(32), "image/jpeg", 48_213);

    static final List<GurindamEvent> ALL = List.of(
            filed(),
            new DetailsRequested(ID, UNIT, "needs-place", words("Di tiang nomor berapa?")),
            new DetailsProvided(ID, words("Tiang nomor 14"), List.of(PHOTO)),
            verified(),
            new ClassificationCorrected(
                    ID,
                    Classification.NON_SUPERVISORY,
                    Classification.SUPERVISORY,
                    "street-light",
                    new Accused(List.of(UNIT), List.of("officer-3")),
                    words("Ada dugaan pungutan")),
            new PublishedTextCorrected(ID, words("Lampu jalan padam di Jalan Merdeka"), words("Nama orang terlewat")),
            new PlaceCorrectedByOfficial(
                    ID, "21.72.02.1003", words("0.9186,104.4665"), words("depan pasar"), words("Salah kelurahan")),
            new ComplaintDeclined(ID, "not-a-complaint", words("Ini iklan")),
            new ComplaintForwardedOutside(ID, "pln", words("PLN-2026-118"), words("Tiang milik PLN")),
            new OutsideAnswerRecorded(ID, words("Sudah diganti"), words("PLN-2026-118")),
            new ComplaintPassedToInformationOfficer(ID, words("Permohonan informasi publik")),
            new ComplaintRoutedToUnit(ID, UNIT, words("Kewenangan Dishub")),
            new RoutingAcceptedByUnit(ID, UNIT),
            new RoutingReturnedByUnit(ID, UNIT, "not-our-duty", "perkim", words("Lampu taman")),
            new ComplaintTransferred(ID, UNIT, "perkim", "duty-moved", words("Pindah tugas")),
            new OfficerAssigned(ID, UNIT, "officer-21"),
            new NoteAdded(ID, UNIT, words("Sudah ditelepon")),
            new UnitReplied(ID, UNIT, words("Petugas datang besok"), ReplyManner.PERSON, "visit-tomorrow"),
            new ActionLogged(ID, UNIT, words("Lampu diganti"), List.of(PHOTO)),
            new EvidenceAttached(ID, UNIT, PHOTO, words("Sesudah")),
            new EvidenceDoubted(ID, PHOTO.digest(), words("Foto lama")),
            new ExtensionTold(
                    ID, UNIT, "parts-ordered", words("Menunggu suku cadang"), LocalDate.of(2026, 12, 7), true),
            new OutcomeClaimed(
                    ID,
                    UNIT,
                    OutcomeKind.RESOLVED,
                    words("Lampu menyala"),
                    List.of(PHOTO),
                    words("Tidak ada"),
                    "no-budget"),
            new OutcomeDelivered(ID, DeliveryMeans.PAGE_OPENED),
            new OutcomeConfirmedByReporter(ID, words("Terima kasih")),
            new OutcomeDisputedByReporter(ID, words("Masih padam")),
            new ConfirmationWindowLapsed(ID),
            new ComplaintClosedWithObjection(ID, UNIT, words("Sudah dijawab dua kali")),
            new ComplaintReopened(ID, UNIT, words("Padam lagi")),
            new ComplaintWithdrawnByReporter(ID, words("Sudah menyala sendiri")),
            new ComplaintRecognisedAsDuplicate(ID, "complaint-019a0b00", "TPI-7K3M-9QX2", words("Tiang yang sama")),
            new ComplaintReminded(ID, "SETTLE", 8, "UNIT_HEAD", true),
            new ComplaintEscalated(ID, "SEKDA", words("Lewat waktu"), false, "SETTLE", 12, false),
            new EscalationConsented(ID, "ombudsman"),
            new ReviewRequested(ID, words("Tidak setuju")),
            new ReviewerAppointed(ID, "officer-40"),
            new ReviewDecided(ID, ReviewDecision.SENT_BACK, words("Bukti kurang")),
            new RatingGiven(ID, 4, words("Cepat")),
            new PinReissued(ID, "c2FtcGxlLW1hYw"));

    private ComplaintFacts() {}

    /** A complaint by a named reporter, written down at a counter. */
    public static ComplaintFiled filed() {
        return new ComplaintFiled(
                ID,
                "TPI-7K3M-9QX2",
                ComplaintKind.COMPLAINT,
                "street-light",
                Visibility.NAMED,
                words("Lampu jalan di depan rumah saya padam sejak Jumat. \"Gelap\", kata anak saya."),
                "21.72.02.1001",
                words("0.9167,104.4580"),
                words("depan warung Bu Ani"),
                "person-9",
                List.of(
                        new Answer("since-when", List.of("week"), null),
                        new Answer("pole-number", List.of(), words("14"))),
                List.of(PHOTO),
                "c2FtcGxlLW1hYw",
                false);
    }

    /** The complaint, found to be in order. */
    public static ComplaintVerified verified() {
        return new ComplaintVerified(
                ID,
                Classification.NON_SUPERVISORY,
                words("Lampu jalan padam sejak Jumat."),
                Accused.NOBODY,
                words("Jelas"),
                List.of(PHOTO.digest()));
    }
}
