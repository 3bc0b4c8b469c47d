package id.gurindam.web.pages;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;

/** The pages without record, views and sign-in; no stereotype, so that no scan of the whole house finds its open door. */
@EnableAutoConfiguration
@ComponentScan("id.gurindam.web.pages")
public class PagesAlone {
    /** Starts them, as in {@code --server.port=8089 --gurindam.demo=true}. */
    public static void main(String[] args) {
        SpringApplication.run(PagesAlone.class, args);
    }

    @Bean
    SecurityWebFilterChain everybody(ServerHttpSecurity http) {
        return http.authorizeExchange(all -> all.anyExchange().permitAll()).build();
    }
}
