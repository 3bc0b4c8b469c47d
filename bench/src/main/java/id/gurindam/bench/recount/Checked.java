package id.gurindam.bench.recount;

/** One cell asked of the board and counted again. */
record Checked(String question, String key, String board, String recomputed) {
    boolean equal() {
        return board.equals(recomputed);
    }

    /** It is about the whole city. */
    boolean isWhole() {
        return key.isEmpty() && (question.contains(" by all,") || question.startsWith("S17 "));
    }

    String line() {
        return "| " + question + (key.isEmpty() ? "" : ", " + key) + " | " + board + " | " + recomputed + " | "
                + (equal() ? "yes" : "**NO**") + " |";
    }
}
