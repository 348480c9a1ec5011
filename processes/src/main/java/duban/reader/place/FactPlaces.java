package duban.reader.place;

import duban.plan.Plan;
import duban.reader.draft.Draft;
import duban.reader.draft.Period;
import duban.reader.draft.Structure;
import duban.reader.text.Line;
import java.util.List;
import java.util.stream.Stream;

/** Where the facts about a plan as a whole stand: title, number, issuer, dates, leading group. */
final class FactPlaces {

  private final Structure document;
  private final Plan plan;
  private final Period period;
  private final Places places;

  FactPlaces(Draft draft, Places places) {
    this.document = draft.document();
    this.plan = draft.plan();
    this.period = draft.period();
    this.places = places;
  }

  void find(PlaceMap map) {
    Line front = front();
    Line title = plan.title() == null ? null : places.last(plan.title(), front);
    map.put("/title", title);
    map.put("/documentNumber", words(plan.documentNumber(), front));
    map.put("/issuer", issuer());
    map.put("/issueDate", issueDate());
    map.put("/status", plan.status() == null ? null : places.last(plan.status(), front));
    map.put("/periodStart", period.stated() ? year(period.start(), title) : issueDate());
    map.put("/periodEnd", period.stated() ? year(period.end(), title) : end());
    map.put("/jurisdiction", jurisdiction(title));
    leadingGroup(map);
  }

  private void leadingGroup(PlaceMap map) {
    map.put("/leadingGroup", words(plan.leadingGroup(), places.everywhere()));
    Line hosted = words("办公室设在" + plan.leadingOfficeHost(), places.everywhere());
    Line office =
        plan.leadingOffice() != null && plan.leadingOffice().equals(plan.issuer())
            ? issuer()
            : hosted == null ? words(plan.leadingOffice(), places.everywhere()) : office(hosted);
    map.put("/leadingOffice", office);
    map.put("/leadingOfficeHost", hosted == null ? null : places.last(host(), hosted));
  }

  private String host() {
    return plan.leadingOfficeHost();
  }

  /** With what the text has of 领导小组 in front of 办公室设在. */
  private Line office(Line hosted) {
    String name = plan.leadingOffice();
    int from = Math.max(0, hosted.start() - name.length());
    Line whole = places.last(name, places.between(from, hosted.end()));
    return whole == null ? places.first("办公室", hosted) : whole;
  }

  private Line issuer() {
    Line signed = signature();
    Line there = signed == null ? null : words(plan.issuer(), signed);
    return there == null ? words(plan.issuer(), front()) : there;
  }

  private Line signature() {
    return document
        .parts()
        .signature()
        .map(signature -> lines(signature.first(), signature.last()))
        .orElse(null);
  }

  private Line issueDate() {
    return document.parts().signature().map(s -> document.lines().get(s.last())).orElse(null);
  }

  private Line end() {
    Line text = places.between(front().end(), document.source().text().length());
    Line stated = words("到" + period.end() + "年", places.everywhere());
    return stated != null || period.end() == null
        ? stated
        : places.shortest(text, t -> period.end().equals(Period.of(null, null, t).end()));
  }

  private Line jurisdiction(Line title) {
    if (plan.jurisdiction() == null) {
      return null;
    }
    String name = plan.jurisdiction().name();
    return Stream.of(title, issuer())
        .filter(line -> line != null && line.plain().startsWith(name))
        .map(line -> places.first(name, line))
        .findFirst()
        .orElse(null);
  }

  private Line year(Integer year, Line title) {
    return title == null ? null : places.last(String.valueOf(year), title);
  }

  private Line words(String words, Line in) {
    return words == null ? null : places.first(words, in);
  }

  /** All in front of the numbered part. */
  private Line front() {
    List<Line> body = document.parts().body();
    int end = body.isEmpty() ? document.source().text().length() : body.get(0).start();
    return places.between(0, end);
  }

  private Line lines(int first, int last) {
    List<Line> lines = document.lines();
    return places.between(lines.get(first).start(), lines.get(last).end());
  }
}
