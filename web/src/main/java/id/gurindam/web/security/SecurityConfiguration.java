package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.RedirectServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.CookieServerRequestCache;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;
import reactor.core.publisher.Mono;

/** The door: what is not in the table of routes does not exist, and what is not public asks who knocks. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
public class SecurityConfiguration {
    private final URI baseUrl;
    private final boolean secure;
    private final boolean demo;
    private final boolean metricsFromLoopback;

    SecurityConfiguration(
            @Value("${gurindam.base-url:http://localhost:8080}") URI baseUrl,
            @Value("${gurindam.demo:false}") boolean demo,
            @Value("${gurindam.metrics-from-loopback:false}") boolean metricsFromLoopback) {
        this.baseUrl = baseUrl;
        this.secure = "https".equals(baseUrl.getScheme());
        this.demo = demo;
        this.metricsFromLoopback = metricsFromLoopback;
    }

    static boolean isInterface(ServerHttpRequest request) {
        String path = request.getPath().value();
        return path.startsWith("/api/") || path.startsWith("/v3/");
    }

    @Bean
    WebSessionIdResolver sessionCookie() {
        CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(named("gurindam"));
        resolver.addCookieInitializer(
                cookie -> cookie.path("/").httpOnly(true).secure(secure).sameSite("Lax"));
        return resolver;
    }

    /** Every filter of the door would be timed by itself, which costs more than the filters do; requests are timed whole. */
    @Bean
    SecurityObservationSettings untimedDoor() {
        return SecurityObservationSettings.noObservations();
    }

    /** An address that no honest client makes; told like any other refusal. */
    @Bean
    ServerExchangeRejectedHandler oddAddresses() {
        return (_, _) -> Mono.error(EdgeRefusal.REQUEST_MALFORMED.refused());
    }

    /**
     * The same door for whoever shows the interface neither a session nor a password: there is nobody to look for, so only
     * the table of routes is asked. Most of what citizens' programs ask comes this way.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain doorOfStrangers(ServerHttpSecurity http, Callers callers, WebSessionIdResolver cookies) {
        RouteGuard guard = new RouteGuard(new RouteTable(), callers, metricsFromLoopback);
        Refusing refusing = new Refusing(demo, NoOpServerRequestCache.getInstance());
        headers(http);
        return http.securityMatcher(exchange -> isOfStranger(exchange, cookies))
                .addFilterAfter(guard, SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
                .addFilterAfter(new CrossSite(baseUrl, named("gurindam")), SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .authorizeExchange(exchanges -> exchanges.anyExchange().access(guard))
                .exceptionHandling(refused -> refuse(refused, refusing))
                .build();
    }

    private static Mono<MatchResult> isOfStranger(ServerWebExchange exchange, WebSessionIdResolver cookies) {
        boolean stranger = isInterface(exchange.getRequest())
                && !exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && cookies.resolveSessionIds(exchange).isEmpty();
        return stranger ? MatchResult.match() : MatchResult.notMatch();
    }

    private static void refuse(ServerHttpSecurity.ExceptionHandlingSpec refused, Refusing refusing) {
        refused.authenticationEntryPoint(refusing)
                .accessDeniedHandler((_, _) -> Mono.error(EdgeRefusal.NOT_YOURS.refused()));
    }

    @Bean
    SecurityWebFilterChain door(
            ServerHttpSecurity http,
            Callers callers,
            Sessions sessions,
            StaffSignIn signIn,
            AccountStore accounts,
            RateLimits limits,
            WebSessionIdResolver cookies,
            @Qualifier("frameOfStaff") ObjectProvider<WebFilter> frame) {
        RouteGuard guard = new RouteGuard(new RouteTable(), callers, metricsFromLoopback);
        CookieServerRequestCache wanted = new CookieServerRequestCache();
        wanted.setCookieCustomizer(cookie -> cookie.secure(secure));
        Refusing refusing = new Refusing(demo, wanted);
        headers(http);
        formTokens(http);
        http.addFilterAfter(guard, SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
                .addFilterAfter(new CrossSite(baseUrl, named("gurindam")), SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
                .addFilterAfter(new FormTokens(), SecurityWebFiltersOrder.CSRF)
                .addFilterAt(formSignIn(signIn, sessions, wanted, limits), SecurityWebFiltersOrder.FORM_LOGIN)
                .addFilterBefore(new MustChange(), SecurityWebFiltersOrder.AUTHORIZATION)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .securityContextRepository(new WhereThereIsACookie(sessions, cookies))
                .requestCache(cache -> cache.requestCache(wanted))
                .authorizeExchange(exchanges -> exchanges.anyExchange().access(guard))
                .exceptionHandling(refused -> refuse(refused, refusing))
                .logout(SecurityConfiguration::signOut);
        // before the door refuses, so that an officer who is refused still stands in his own frame
        frame.ifAvailable(
                laid -> http.addFilterAfter(laid, SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE));
        if (demo) {
            http.addFilterAt(
                    basicSignIn(new BasicSignIn(signIn, accounts, sessions), refusing),
                    SecurityWebFiltersOrder.HTTP_BASIC);
        }
        return http.build();
    }

    private static void signOut(ServerHttpSecurity.LogoutSpec out) {
        out.requiresLogout(ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/keluar"))
                .logoutHandler(new WebSessionServerLogoutHandler())
                .logoutSuccessHandler(signedOut());
    }

    private void headers(ServerHttpSecurity http) {
        http.headers(headers -> headers.cache(HeaderSpec.CacheSpec::disable)
                .contentTypeOptions(HeaderSpec.ContentTypeOptionsSpec::disable)
                .frameOptions(HeaderSpec.FrameOptionsSpec::disable)
                .hsts(HeaderSpec.HstsSpec::disable)
                .xssProtection(HeaderSpec.XssProtectionSpec::disable)
                .writer(new SecurityHeaders(secure)));
    }

    private void formTokens(ServerHttpSecurity http) {
        CookieServerCsrfTokenRepository cookie = new CookieServerCsrfTokenRepository();
        cookie.setCookieName(named("gurindam-form"));
        cookie.setHeaderName("X-CSRF-TOKEN");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(made -> made.httpOnly(true).secure(secure).sameSite("Lax"));
        XorServerCsrfTokenRequestAttributeHandler handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        http.csrf(csrf -> csrf.csrfTokenRepository(cookie)
                .csrfTokenRequestHandler(handler)
                .requireCsrfProtectionMatcher(exchange -> isInterface(exchange.getRequest())
                        ? MatchResult.notMatch()
                        : CHANGES_SOMETHING.matches(exchange))
                .accessDeniedHandler((_, _) -> Mono.error(EdgeRefusal.FORM_EXPIRED.refused())));
    }

    private static final ServerWebExchangeMatcher CHANGES_SOMETHING = exchange -> {
        HttpMethod method = exchange.getRequest().getMethod();
        boolean harmless = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return harmless ? MatchResult.notMatch() : MatchResult.match();
    };

    private static AuthenticationWebFilter formSignIn(
            StaffSignIn signIn, Sessions sessions, CookieServerRequestCache wanted, RateLimits limits) {
        RedirectServerAuthenticationSuccessHandler onwards = new RedirectServerAuthenticationSuccessHandler("/meja");
        onwards.setRequestCache(wanted);
        AuthenticationWebFilter filter = new AuthenticationWebFilter(signIn);
        filter.setRequiresAuthenticationMatcher(ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/masuk"));
        filter.setServerAuthenticationConverter(exchange -> exchange.getFormData()
                .map(form -> {
                    limits.take(RateLimits.Of.SIGN_IN, exchange);
                    String username = Objects.requireNonNullElse(form.getFirst("username"), "");
                    String password = Objects.requireNonNullElse(form.getFirst("password"), "");
                    return StaffSignIn.attempt(username, password, exchange);
                }));
        filter.setAuthenticationSuccessHandler(onwards);
        filter.setAuthenticationFailureHandler(new RedirectServerAuthenticationFailureHandler("/masuk?gagal"));
        filter.setSecurityContextRepository(sessions);
        return filter;
    }

    private static AuthenticationWebFilter basicSignIn(BasicSignIn basic, Refusing refusing) {
        AuthenticationWebFilter filter = new AuthenticationWebFilter(basic);
        filter.setRequiresAuthenticationMatcher(ServerWebExchangeMatchers.pathMatchers("/api/**"));
        filter.setServerAuthenticationConverter(basic);
        filter.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
        filter.setAuthenticationFailureHandler((at, _) -> refusing.refuse(at.getExchange(), EdgeRefusal.SIGN_IN_WRONG));
        return filter;
    }

    private static RedirectServerLogoutSuccessHandler signedOut() {
        RedirectServerLogoutSuccessHandler handler = new RedirectServerLogoutSuccessHandler();
        handler.setLogoutSuccessUrl(URI.create("/masuk?keluar"));
        return handler;
    }

    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }
}
