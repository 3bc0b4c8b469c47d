package id.gurindam.web.pages.model;

import java.util.List;

/** The desk of somebody to whom no cases come: where they may go; opens if they may open single cases by their code. */
public record PlainDeskPage(String name, List<Link> links, boolean opens) {
    /** A page to go to; menu.KEY names it and desk.plain.KEY says what it is for. */
    public record Link(String key, String href) {}
}
