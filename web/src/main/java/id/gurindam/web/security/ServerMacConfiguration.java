package id.gurindam.web.security;

import id.gurindam.record.keys.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's macs are made by the vault, whose keys never leave it. */
@Configuration(proxyBeanMethods = false)
public class ServerMacConfiguration {
    @Bean
    ServerMac serverMac(Vault vault) {
        return vault::mac;
    }
}
