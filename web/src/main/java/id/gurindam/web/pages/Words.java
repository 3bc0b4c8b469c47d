package id.gurindam.web.pages;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** The two tongues of the platform; templates find the one of their reader as #w and #label, and #asset for the files. */
@Component
public final class Words extends AbstractDialect implements IExpressionObjectDialect {
    private static final String WORDS = "w";
    private static final String LABELS = "label";
    private static final String ASSET = "asset";

    private final MessageSource messages;
    private final Assets assets;
    private final Clock clock;

    /** Words from these messages, dates as seen from this clock. */
    public Words(MessageSource messages, Assets assets, ObjectProvider<Clock> clock) {
        super("Gurindam");
        this.messages = messages;
        this.assets = assets;
        this.clock = clock.getIfUnique(() -> Clock.system(Wording.ZONE));
    }

    /** The words of this language. */
    public Wording in(Locale locale) {
        return new Wording(messages, locale, clock);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Factory();
    }

    private final class Factory implements IExpressionObjectFactory {
        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of(WORDS, LABELS, ASSET);
        }

        @Override
        public @Nullable Object buildObject(IExpressionContext context, String name) {
            return switch (name) {
                case ASSET -> assets;
                case LABELS -> new Labels(in(context.getLocale()));
                case WORDS -> in(context.getLocale());
                default -> null;
            };
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }
}
