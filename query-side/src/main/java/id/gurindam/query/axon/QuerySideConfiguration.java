package id.gurindam.query.axon;

import id.gurindam.events.wire.EventCodec;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.Stages;
import id.gurindam.record.keys.KeyShredder;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Gives each view a processor on the tail of the record. */
@Configuration
@ComponentScan("id.gurindam.query")
public class QuerySideConfiguration {

    @Bean
    EventReader eventReader(EventCodec codec) {
        return new EventReader(codec);
    }

    @Bean
    SharedPages sharedPages(EventReader reader) {
        return new SharedPages(reader);
    }

    @Bean
    ViewProgress viewProgress(ObjectProvider<Stages> stages) {
        return new ViewProgress(stages.getIfAvailable(() -> Stages.UNTIMED));
    }

    @Bean
    ParkedEvents parkedEvents(ViewStore store) {
        return new ParkedEvents(store);
    }

    @Bean
    Rebuilds rebuilds(RecordStore record, InstantSource clock) {
        return new Rebuilds(record, clock);
    }

    @Bean
    Pasts pasts(
            List<View> views,
            List<Retold> others,
            RecordStore record,
            ViewStore store,
            SharedPages pages,
            InstantSource clock,
            KeyShredder shredder) {
        List<Retold> all = new ArrayList<>(others);
        views.forEach(view -> all.add(new RetoldView(view, record, store, pages)));
        return new Pasts(all, record, clock, shredder::position);
    }

    @Bean
    Views viewsAtWork(
            RecordStore record,
            ParkedEvents parked,
            ViewProgress progress,
            Rebuilds rebuilds,
            List<Rebuildable<?>> others) {
        Views views = new Views(record, parked, progress, rebuilds);
        others.forEach(views::with);
        return views;
    }

    @Bean
    TokenStore tokenStore(ViewStore store) {
        return new ViewTokenStore(store);
    }

    @Bean
    ConfigurerModule views(
            List<View> views,
            RecordStore record,
            ViewStore store,
            SharedPages pages,
            ParkedEvents parked,
            ViewProgress progress,
            Rebuilds rebuilds,
            Views atWork) {
        return configurer -> {
            configurer
                    .eventProcessing()
                    .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
            for (View view : views) {
                configurer
                        .eventProcessing()
                        .registerEventProcessor(
                                view.name(),
                                (_, _, _) -> atWork.with(
                                        view.name(),
                                        new RecordEventProcessor(
                                                view,
                                                record,
                                                store,
                                                pages,
                                                parked,
                                                progress,
                                                processor -> rebuilds.start(processor, false))));
            }
        };
    }
}
