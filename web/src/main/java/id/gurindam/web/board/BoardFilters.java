package id.gurindam.web.board;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.query.figures.FigureFilter;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.pages.model.BoardPage.Filter;
import id.gurindam.web.pages.model.Option;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a board can be narrowed, in the reader's language. */
record BoardFilters(Naming naming) {

    List<Filter> of(FigureFilter filter) {
        var places = naming.organisation().places();
        return List.of(
                filter(
                        "unit",
                        filter.unit(),
                        places.openUnits().stream()
                                .map(unit -> Option.of(unit.code(), unit.shortName()))
                                .toList()),
                filter("class", filter.classification(), words("classification.", Classification.values())),
                filter(
                        "category",
                        filter.category(),
                        naming.organisation().subjects().groups().stream()
                                .map(group -> Option.of(group.code(), naming.category(group.code())))
                                .toList()),
                filter(
                        "area",
                        filter.area(),
                        places.kelurahan().stream()
                                .map(area -> Option.of(area.code(), area.name()))
                                .toList()),
                filter("channel", filter.channel(), words("channel.", Channel.values())),
                filter("filedBy", filter.filedBy(), words("filedBy.", FiledBy.values())));
    }

    private static Filter filter(String name, @Nullable Object value, List<Option> options) {
        return new Filter(name, options, Objects.toString(value, ""));
    }

    private List<Option> words(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> Option.of(value.name(), naming.words().first(prefix + value.name(), value.name())))
                .toList();
    }
}
