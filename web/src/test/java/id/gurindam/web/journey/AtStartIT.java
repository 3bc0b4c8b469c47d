package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.axon.AxonAtStart;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtStartIT {
    @TempDir
    Path folder;

    @Test
    void axon_took_our_parts_and_none_of_its_own_fallbacks() {
        try (InHouse house = InHouse.open(folder, "--gurindam.demo-cases=0")) {
            assertThat(house.part(AxonAtStart.class).parts())
                    .containsAllEntriesOf(Map.of(
                            "EventStore", "RecordEventStore",
                            "EventStorageEngine", "RecordEventStorageEngine",
                            "TokenStore", "ViewTokenStore",
                            "TransactionManager", "NoTransactionManager",
                            "CommandBus", "VirtualThreadCommandBus"));
            assertThat(house.part(AxonAtStart.class).parts().get("EventSerializer"))
                    .isEqualTo(house.part(AxonAtStart.class).parts().get("Serializer"));
        }
    }
}
