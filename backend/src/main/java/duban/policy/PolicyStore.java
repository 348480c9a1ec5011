package duban.policy;

import duban.engine.DecisionTables;
import duban.engine.TableVersion;
import duban.policy.PolicyVersions.Published;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tables as they are deployed, with who published them. */
@Component
class PolicyStore {

  /** Name of the deployments from the directory of the settings. */
  static final String DIRECTORY = "policy-directory";

  /** Name of the deployments from the page. */
  static final String PERSON = "policy-page";

  private final DecisionTables tables;
  private final PolicyVersions published;

  PolicyStore(DecisionTables tables, PolicyVersions published) {
    this.tables = tables;
    this.published = published;
  }

  List<String> ids() {
    return tables.ids();
  }

  /** The versions of a table, newest first. */
  List<TableVersion> versions(String id) {
    List<TableVersion> versions = tables.versions(id);
    if (versions.isEmpty()) {
      throw new PolicyNotFound(id);
    }
    return versions;
  }

  byte[] present(String id) {
    return tables.source(versions(id).get(0));
  }

  /** The newest version that came with the product. */
  byte[] builtIn(String id) {
    List<TableVersion> versions = versions(id);
    TableVersion found =
        versions.stream()
            .filter(TableVersion::builtIn)
            .findFirst()
            .orElse(versions.get(versions.size() - 1));
    return tables.source(found);
  }

  byte[] source(String id, int version) {
    return versions(id).stream()
        .filter(found -> found.version() == version)
        .findFirst()
        .map(tables::source)
        .orElseThrow(() -> new PolicyNotFound(id + " " + version));
  }

  PolicyView view(String id, List<String> actions) {
    List<TableVersion> versions = versions(id);
    Map<Integer, Published> by = published.of(id);
    List<PolicyView.Version> all =
        versions.stream().map(version -> version(version, by.get(version.version()))).toList();
    PolicyView.Version newest = all.get(0);
    return new PolicyView(
        id,
        newest.version(),
        newest.source(),
        newest.since(),
        newest.by(),
        newest.reason(),
        tables.read(tables.source(versions.get(0))),
        all,
        actions);
  }

  private static PolicyView.Version version(TableVersion version, Published published) {
    return new PolicyView.Version(
        version.version(),
        source(version.source()),
        version.since(),
        published == null ? null : published.by(),
        published == null ? null : published.reason());
  }

  private static PolicyView.Source source(String deployment) {
    if (deployment.startsWith(DIRECTORY)) {
      return PolicyView.Source.DIRECTORY;
    }
    return deployment.equals(PERSON) ? PolicyView.Source.PERSON : PolicyView.Source.BUILT_IN;
  }
}
