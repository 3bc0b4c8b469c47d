package id.gurindam.web.pages.model;

import java.util.List;

/** What may be a way of looking better than one is: questions with the cases behind them, and no verdict. */
public record OddityPage(BoardHead head, List<Question> questions) {

    /** One question: the indicator's code, its name and definition, what is asked, which rule marks it, and the city's figure. */
    public record Question(
            String code, String name, String definition, String question, String rule, String city, BoardTable table) {}
}
