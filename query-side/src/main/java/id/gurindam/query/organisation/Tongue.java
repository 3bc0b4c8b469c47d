package id.gurindam.query.organisation;

/** The two tongues in which the city speaks. */
public enum Tongue {
    /** Bahasa Indonesia. */
    ID,
    /** English. */
    EN;

    /** The one of two texts that is in this tongue. */
    public String of(String indonesian, String english) {
        return this == ID ? indonesian : english;
    }
}
