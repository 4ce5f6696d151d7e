package io.steward.slamonitor.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The header of a table: the flat names of the fields, nested ones with dots and elements of a list
 * by their number, as in {@code data.items.0.sku}.
 */
public final class CsvColumns {
  private static final String EVENT = "id|type|occurredAt|recordedAt|account|order";
  private static final String TEXTS =
      "channel|warehouse|currency|priority|dispatchBy|deliverBy|carrier|service|trackingNumber"
          + "|signedBy|code|place|text|by|reason|amount|kind|note"
          + "|destination\\.(country|region|city|postalCode)";
  private static final String ITEM = "items\\.\\d{1,3}\\.(sku|quantity|unitPrice|weightGrams)";
  private static final String PARCEL =
      "parcels\\.\\d{1,3}\\.(weightGrams|lengthMm|widthMm|heightMm)";
  private static final Pattern KNOWN =
      Pattern.compile("%s|data\\.(%s|%s|%s)".formatted(EVENT, TEXTS, ITEM, PARCEL));
  private static final Pattern WHOLE_NUMBER = Pattern.compile(".*\\.(quantity|\\w+Grams|\\w+Mm)");
  private static final Pattern DIGITS = Pattern.compile("-?\\d{1,9}");
  private static final List<String> REQUIRED =
      List.of("id", "type", "occurredAt", "account", "order");

  private final List<String> names;

  private CsvColumns(List<String> names) {
    this.names = names;
  }

  /** What is wrong with a header; empty when it can be used. */
  public static List<FieldError> faults(List<String> header) {
    List<FieldError> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (!KNOWN.matcher(name).matches()) {
        faults.add(fault(name, "is not a column that we know"));
      } else if (!seen.add(name)) {
        faults.add(fault(name, "appears twice"));
      }
    }
    REQUIRED.stream()
        .filter(name -> !seen.contains(name))
        .forEach(name -> faults.add(fault(name, "is missing")));
    return faults;
  }

  /** The columns of a header without faults. */
  public static CsvColumns of(List<String> header) {
    return new CsvColumns(List.copyOf(header));
  }

  /** How many cells a row has. */
  public int size() {
    return names.size();
  }

  /** The event that the cells of a row describe; an empty cell is an absent field. */
  public ObjectNode event(List<String> cells) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < names.size(); i++) {
      if (!cells.get(i).isBlank()) {
        put(event, names.get(i), cells.get(i).strip());
      }
    }
    return event;
  }

  private static void put(ObjectNode event, String name, String cell) {
    String[] path = name.split("\\.");
    ObjectNode parent = event;
    int i = 0;
    for (; i < path.length - 1; i++) {
      boolean list = Character.isDigit(path[i + 1].charAt(0));
      parent = list ? element(parent, path[i], path[++i]) : parent.withObjectProperty(path[i]);
    }
    if (WHOLE_NUMBER.matcher(name).matches() && DIGITS.matcher(cell).matches()) {
      parent.put(path[i], Integer.parseInt(cell));
    } else {
      parent.put(path[i], cell);
    }
  }

  private static ObjectNode element(ObjectNode parent, String list, String number) {
    ArrayNode elements = parent.withArrayProperty(list);
    while (elements.size() <= Integer.parseInt(number)) {
      elements.addObject();
    }
    return (ObjectNode) elements.get(Integer.parseInt(number));
  }

  private static FieldError fault(String name, String reason) {
    return new FieldError(
        "header " + name,
        reason,
        "columns " + String.join(", ", REQUIRED) + " and any of recordedAt and data.…");
  }
}
