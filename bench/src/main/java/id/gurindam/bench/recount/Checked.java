package id.gurindam.bench.recount;

/** One cell asked of the board and counted again. */
record Checked(Question question, String key, String board, String recomputed) {
    boolean equal() {
        return board.equals(recomputed);
    }

    String line() {
        return "| " + question + (key.isEmpty() ? "" : ", " + key) + " | " + board + " | " + recomputed + " | "
                + (equal() ? "yes" : "**NO**") + " |";
    }
}
