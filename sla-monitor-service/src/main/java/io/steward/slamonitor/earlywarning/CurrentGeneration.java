package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The newest generation, loaded once by each replica. */
@ApplicationScoped
public class CurrentGeneration {
  private final Generations generations;
  private volatile @Nullable Generation loaded;

  CurrentGeneration(Generations generations) {
    this.generations = generations;
  }

  /** The newest generation; empty while nothing was learned. */
  public Uni<Optional<Generation>> get() {
    return generations.newest().chain(this::loaded);
  }

  private Uni<Optional<Generation>> loaded(Optional<Long> newest) {
    Generation known = loaded;
    if (newest.isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    return known != null && known.number() == newest.get()
        ? Uni.createFrom().item(Optional.of(known))
        : generations.load(newest.get()).invoke(g -> loaded = g).map(Optional::of);
  }
}
