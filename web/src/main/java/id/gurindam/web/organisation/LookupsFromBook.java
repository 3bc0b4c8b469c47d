package id.gurindam.web.organisation;

import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.organisation.Box;
import id.gurindam.events.organisation.Choice;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.complaint.Lookups;
import id.gurindam.web.complaint.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Looks up in the organisation what a filing may name; files are known to somebody else. */
record LookupsFromBook(OrganisationBook book, BiFunction<String, String, @Nullable FileRef> files) implements Lookups {
    /** Before a city was named no point lies in it. */
    private static final Place NOWHERE = new Place(90, 180, -90, -180);

    private static final String SEVERAL = "multivaluelist";

    @Override
    public Place place() {
        Box limits = book.now().places().mapLimits();
        return limits == null ? NOWHERE : new Place(limits.south(), limits.west(), limits.north(), limits.east());
    }

    @Override
    public @Nullable FileRef file(String digest, String complaintId) {
        return files.apply(digest, complaintId);
    }

    @Override
    public Optional<List<Question>> questions(String categoryCode) {
        return book.now()
                .subjects()
                .choosable(categoryCode)
                .map(category -> category.questions().stream()
                        .map(LookupsFromBook::question)
                        .toList());
    }

    @Override
    public boolean isKelurahan(String code) {
        return book.now().places().isKelurahan(code);
    }

    private static Question question(id.gurindam.events.organisation.Question asked) {
        List<Choice> values = asked.values();
        List<String> choices =
                values == null ? List.of() : values.stream().map(Choice::code).toList();
        return new Question(
                asked.code(), asked.required(), choices, asked.datatype().equals(SEVERAL));
    }
}
