package duban.extension;

import duban.organisation.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a unit has asked for so far, for those who know what they may show to whom. */
@Component
public class UnitExtensions {

  private final Extensions extensions;

  UnitExtensions(Extensions extensions) {
    this.extensions = extensions;
  }

  /** Every request of a unit, the newest first. */
  public List<Extension> ofUnit(UnitId unit) {
    return extensions.ofUnit(unit);
  }
}
