package id.gurindam.events.organisation;

import java.util.List;

/** One element of the satisfaction survey, by code; bodyOrder is only the label of the regulation. */
public record SurveyElement(
        String code,
        String bodyOrder,
        String nameId,
        String nameEn,
        String serviceComponent,
        String questionId,
        String questionEn,
        List<Grade> answers) {
    /** One of the four answers. */
    public record Grade(int value, String labelId, String labelEn) {}
}
