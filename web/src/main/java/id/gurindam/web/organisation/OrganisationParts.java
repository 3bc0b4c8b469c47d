package id.gurindam.web.organisation;

import id.gurindam.query.organisation.Change;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.OrganisationPage;
import id.gurindam.web.pages.model.PreviewView;
import id.gurindam.web.pages.model.Tab;
import id.gurindam.web.pages.model.TableView;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a part: what stands, what may be changed from there, and what was changed before. */
@Component
class OrganisationParts {
    private static final int REMEMBERED = 20;

    private final OrganisationBook book;
    private final Words words;
    private final People people;
    private final InstantSource clock;

    OrganisationParts(OrganisationBook book, Words words, People people, InstantSource clock) {
        this.book = book;
        this.words = words;
        this.people = people;
        this.clock = clock;
    }

    /** A form that was refused: what was written in it and what is wrong, or that the organisation has moved on. */
    record Sent(String word, Map<String, List<String>> values, FormErrors errors, boolean stale) {}

    /** What happened before the page is shown: the row that was picked, what was done, refused or tried. */
    record Before(
            @Nullable String chosen,
            @Nullable String done,
            @Nullable Sent sent,
            @Nullable PreviewView preview) {
        Before(@Nullable String chosen, @Nullable String done, @Nullable Sent sent) {
            this(chosen, done, sent, null);
        }
    }

    /** The same for this reader: who may only try decrees is shown no other change and no other part. */
    OrganisationPage page(Part part, Caller reader, Locale locale, Before before) {
        OrganisationPage all = page(part, locale, before);
        return reader.may(Act.CHANGE_ORGANISATION, CaseFacts.NONE)
                ? all
                : all.tried(
                        Arrays.stream(Part.values())
                                .filter(Part::hasTrials)
                                .map(Part::href)
                                .toList(),
                        all.acts().stream()
                                .filter(act -> Part.isTried(act.act()))
                                .map(ActForm::onlyTried)
                                .toList());
    }

    /** The page of this part in this language. */
    OrganisationPage page(Part part, Locale locale, Before before) {
        Reading reading = reading(locale);
        StartingPoints start = new StartingPoints(reading, before.chosen(), today());
        Tables tables = new Tables(reading, start);
        List<ActForm> forms = forms(part, reading, start, before);
        Sent sent = before.sent();
        FormErrors errors = sent == null
                ? FormErrors.NONE
                : forms.stream()
                        .filter(form -> form.act().equals(sent.word()))
                        .findFirst()
                        .map(form -> ChangeErrors.onPage(form, sent.errors()))
                        .orElse(sent.errors());
        List<TableView> shown = new ArrayList<>(tables.tablesOf(part));
        history(part, reading).ifPresent(shown::add);
        return new OrganisationPage(
                part.slug(),
                tabs(reading, part),
                List.copyOf(shown),
                forms,
                reading.page().position(),
                before.done(),
                sent != null && sent.stale(),
                errors,
                before.preview());
    }

    /** The organisation as it stands now, in this language. */
    Reading reading(Locale locale) {
        return new Reading(book.now(), words.in(locale), people.names());
    }

    /** All parts, and beside the officers their accounts; with no part shown those are. */
    List<Tab> tabs(Reading reading, @Nullable Part shown) {
        Tables tables = new Tables(reading, new StartingPoints(reading, null, today()));
        List<Tab> tabs = new ArrayList<>();
        for (Part part : Part.values()) {
            tabs.add(new Tab("organisation." + part.slug(), part.href(), tables.count(part), part == shown));
            if (part == Part.OFFICERS) {
                int accounts = reading.people().size();
                tabs.add(new Tab("organisation.accounts", AccountPages.ADDRESS, accounts, shown == null));
            }
        }
        return List.copyOf(tabs);
    }

    /** The form of one change as this page would offer it. */
    ActForm form(Part part, String word, Locale locale) {
        return blank(part, word, reading(locale));
    }

    private List<ActForm> forms(Part part, Reading reading, StartingPoints start, Before before) {
        Sent sent = before.sent();
        boolean picked = before.chosen() != null;
        return part.changes().stream()
                .map(word -> {
                    ActForm form = blank(part, word, reading);
                    if (sent != null
                            && sent.word().equals(word)
                            && !sent.values().isEmpty()) {
                        return onlyShown(part, form.sent(sent.values(), sent.errors()));
                    }
                    Map<String, List<String>> values = start.of(word);
                    return onlyShown(part, form.startingFrom(values, picked && !values.isEmpty() && sent == null));
                })
                .toList();
    }

    /** The entries in the form are those of one list, so no other list may be chosen with them. */
    private static ActForm onlyShown(Part part, ActForm form) {
        return part == Part.LISTS ? form.onlyChosen("list") : form;
    }

    private ActForm blank(Part part, String word, Reading reading) {
        return new ActForms(reading.words(), new Choices(reading))
                .of(
                        word,
                        "/organisasi/" + part.slug(),
                        false,
                        UUID.randomUUID().toString(),
                        Long.toString(reading.page().position()));
    }

    private Optional<TableView> history(Part part, Reading reading) {
        List<Change> changes = book.changes().stream()
                .filter(change -> part.tells(change.name()))
                .limit(REMEMBERED)
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Tables.table(
                        reading.words().say("organisation.history"),
                        List.of("time", "change", "by", "reason"),
                        changes.stream().map(change -> told(change, reading))));
    }

    private TableView.Row told(Change change, Reading reading) {
        String stored = change.name();
        String why = book.why(change);
        return Tables.row(
                false,
                TableView.Cell.of(reading.words().when(change.at()) + " WIB"),
                TableView.Cell.of(Objects.requireNonNullElse(reading.words().maybe("event." + stored), stored)),
                TableView.Cell.of(
                        reading.post(change.by().role().name(), change.by().unitCode())),
                TableView.Cell.of(why.isEmpty() ? reading.words().say("tomb.word") : why));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    }
}
