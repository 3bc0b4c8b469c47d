package id.gurindam.web.operations;

import id.gurindam.events.complaint.FileRef;
import id.gurindam.query.casefile.FindCase;
import id.gurindam.record.files.EncryptedFiles;
import id.gurindam.record.keys.BlindIndex;
import id.gurindam.record.keys.SqliteVault;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.files.FileDesk;
import id.gurindam.web.security.PinDigests;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the rooms of the edge: who keeps files, and where the digest of a PIN is looked up. */
@Configuration(proxyBeanMethods = false)
public class HouseConfiguration {

    @Bean
    EncryptedFiles encryptedFiles(Settings settings, SqliteVault vault) {
        return new EncryptedFiles(settings.dataFolder(), vault.fileKeys());
    }

    @Bean
    BiFunction<String, String, @Nullable FileRef> filesOfCases(FileDesk desk) {
        return desk::ref;
    }

    @Bean
    BlindIndex blindIndex(SqliteVault vault) {
        return vault.blindIndex();
    }

    @Bean
    PinDigests pinDigests(CaseReads reads) {
        return code -> reads.key(code).map(FindCase.KeyView::pinMac);
    }
}
