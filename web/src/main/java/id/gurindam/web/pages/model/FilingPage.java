package id.gurindam.web.pages.model;

import java.util.List;

/** One question page of a filing; everything answered so far travels with it in hidden fields. */
public record FilingPage(
        FilingStep step,
        FilingForm form,
        FormErrors errors,
        List<OptionGroup> areas,
        List<SimilarCase> similar,
        List<OptionGroup> categories,
        List<Question> questions,
        List<Notice> notices,
        List<UploadedFile> files,
        List<Answered> answered,
        boolean changing) {

    /** One line of the last page: what was answered and where it can be changed. */
    public record Answered(String key, List<String> words, FilingStep step) {}

    /** What is carried along unseen on this page. */
    public List<FilingForm.Carried> carried() {
        return form.carriedAt(step);
    }
}
