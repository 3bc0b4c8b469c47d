package id.gurindam.web.pages;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.VersionResourceResolver;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** What pages need: two languages, the frame, and files that browsers may keep for a year. */
@Configuration(proxyBeanMethods = false)
public class PagesConfiguration implements WebFluxConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.PATH + "**")
                .addResourceLocations("classpath:/" + Assets.FOLDER)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** Indonesian first; a language that is not spoken falls back to it, never to that of the machine. */
    @Bean
    public MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Found by its name. */
    @Bean
    public LocaleContextResolver localeContextResolver() {
        return new PageLocale();
    }

    /** The frame for strangers, laid before anybody is asked who he is. */
    @Bean
    WebFilter frameOfStrangers(@Value("${gurindam.demo:false}") boolean demo) {
        return new FrameFilter(demo, false);
    }

    /** The frame for staff. */
    @Bean
    WebFilter frameOfStaff(@Value("${gurindam.demo:false}") boolean demo) {
        return new FrameFilter(demo, true);
    }
}
