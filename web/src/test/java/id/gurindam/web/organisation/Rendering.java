package id.gurindam.web.organisation;

import id.gurindam.web.pages.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.thymeleaf.spring6.SpringWebFluxTemplateEngine;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import reactor.core.publisher.Mono;

/** The real templates with the real words, and nothing else of the house. */
final class Rendering implements ViewResolver {
    private final ThymeleafReactiveViewResolver resolver = new ThymeleafReactiveViewResolver();

    Rendering(MessageSource messages, Words words) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringWebFluxTemplateEngine engine = new SpringWebFluxTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        engine.addDialect(words);
        StaticApplicationContext context = new StaticApplicationContext();
        context.refresh();
        resolver.setApplicationContext(context);
        resolver.setTemplateEngine(engine);
    }

    @Override
    public Mono<View> resolveViewName(String name, Locale locale) {
        return resolver.resolveViewName(name, locale);
    }
}
