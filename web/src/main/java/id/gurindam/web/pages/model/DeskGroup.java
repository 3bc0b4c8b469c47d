package id.gurindam.web.pages.model;

import java.util.List;

/** The cases of a desk that are due at about the same time; key is a message such as desk.group.late. */
public record DeskGroup(String key, List<Object> args, int total, List<DeskRow> rows) {}
