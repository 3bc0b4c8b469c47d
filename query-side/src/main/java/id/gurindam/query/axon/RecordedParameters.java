package id.gurindam.query.axon;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets a projector's handler ask for {@link Recorded}. */
public final class RecordedParameters implements ParameterResolverFactory {
    static final String KEY = "recorded";

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Recorded.class ? new Resolver() : null;
    }

    private static final class Resolver implements ParameterResolver<Recorded> {
        @Override
        public @Nullable Recorded resolveParameterValue(Message<?> message) {
            return message instanceof RecordedMessage stored
                    ? stored.recorded()
                    : (Recorded) message.getMetaData().get(KEY);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof RecordedMessage || message.getMetaData().containsKey(KEY);
        }
    }
}
