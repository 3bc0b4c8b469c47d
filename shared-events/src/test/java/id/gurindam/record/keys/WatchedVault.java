package id.gurindam.record.keys;

import id.gurindam.events.personal.Personal;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The key store given, which also tells when it has noted a position. */
record WatchedVault(Vault vault, CountDownLatch noted) implements Vault {
    @Override
    public Sealing begin() {
        return vault.begin();
    }

    @Override
    public Optional<String> open(Personal personal) {
        return vault.open(personal);
    }

    @Override
    public Optional<byte[]> openBytes(Personal.Sealed sealed) {
        return vault.openBytes(sealed);
    }

    @Override
    public void destroyOwner(String ownerStreamId) {
        vault.destroyOwner(ownerStreamId);
    }

    @Override
    public void destroyText(String keyId) {
        vault.destroyText(keyId);
    }

    @Override
    public byte[] mac(String purpose, byte[] message) {
        return vault.mac(purpose, message);
    }

    @Override
    public byte[] sealForServer(String purpose, byte[] clear) {
        return vault.sealForServer(purpose, clear);
    }

    @Override
    public Optional<byte[]> openForServer(String purpose, byte[] sealed) {
        return vault.openForServer(purpose, sealed);
    }

    @Override
    public long destroyedThrough() {
        return vault.destroyedThrough();
    }

    @Override
    public void destroyedThrough(long position) {
        vault.destroyedThrough(position);
        noted.countDown();
    }

    @Override
    public long destructions() {
        return vault.destructions();
    }

    @Override
    public void close() {}
}
