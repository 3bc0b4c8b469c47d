package id.gurindam.web.pages.model;

import java.util.List;

/** What a decree would do, before it is one: said in one sentence, explained in some, with its list. */
public record PreviewView(String headline, List<String> notes, List<TableView> tables) {}
