package id.gurindam.bench.recount;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The pieces of evidence of one case by their digests, and which of them nobody has doubted. */
final class Evidence {
    private final Life life;

    Evidence(Life life) {
        this.life = life;
    }

    /**
     * What was shown with this claim or attached to the case before the closing, and has not been doubted since; a doubt without
     * a digest is about all that was shown before it.
     */
    Set<String> undoubted(Life.Step claim, Life.Step closing) {
        Set<String> shown = new HashSet<>();
        for (Life.Step step : life.steps) {
            boolean before = step.event().position() < closing.event().position();
            if (step.equals(claim)) {
                for (JsonNode file : step.event().payload().path("evidence")) {
                    shown.add(file.path("digest").stringValue(""));
                }
            } else if (before && step.event().is("evidence-attached")) {
                shown.add(step.event().payload().path("file").path("digest").stringValue(""));
            } else if (step.event().is("evidence-doubted")) {
                String digest = step.event().text("digest");
                shown.removeIf(each -> digest.isEmpty() || digest.equals(each));
            }
        }
        return shown;
    }
}
