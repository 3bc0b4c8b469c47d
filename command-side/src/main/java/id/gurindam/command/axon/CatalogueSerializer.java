package id.gurindam.command.axon;

import id.gurindam.events.wire.EventCatalogue;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** What Axon itself ever writes down of an event bears the stored name of the catalogue, never the name of a class. */
@SuppressWarnings("rawtypes") // the signatures are Axon's
final class CatalogueSerializer extends Jackson3Serializer {

    private CatalogueSerializer(Builder builder) {
        super(builder);
    }

    static CatalogueSerializer make() {
        return new CatalogueSerializer(new Builder());
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return id.gurindam.events.GurindamEvent.class.isAssignableFrom(type)
                ? new SimpleSerializedType(
                        EventCatalogue.of(type).name(),
                        Integer.toString(EventCatalogue.of(type).revision()))
                : super.typeForClass(type);
    }

    @Override
    public Class classForType(SerializedType type) {
        return EventCatalogue.named(type.getName())
                .<Class>map(EventCatalogue.Entry::type)
                .orElseGet(() -> type.getName().contains(".") && !type.getName().startsWith("id.gurindam.events")
                        ? super.classForType(type)
                        : UnknownSerializedType.class);
    }
}
