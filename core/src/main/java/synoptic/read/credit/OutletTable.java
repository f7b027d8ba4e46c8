package synoptic.read.credit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.news.Outlet;
import synoptic.text.Resource;

/// Known outlets and agencies with their domains and owners: facts that anyone may edit or replace.
///
/// A row is `name, domains, country, language, family, kind, aliases`, tab-separated under a header
/// line; `domains` and `aliases` are comma-separated, `kind` is `outlet` or `agency`.
public final class OutletTable {

    private static final int COLUMNS = 7;
    private static final int LONGEST_SHOWN = 60;
    private static final String HEADER = "name\tdomains\t";
    private static final Set<String> KINDS = Set.of("outlet", "agency");

    private final Map<String, Row> byDomain = new HashMap<>();
    private final Map<String, Row> byName = new HashMap<>();

    private record Row(
            String name,
            String domain,
            @Nullable String country,
            @Nullable String family,
            boolean agency,
            String credit) {
        Outlet outlet() {
            return new Outlet(name, domain, family);
        }
    }

    /// The table that comes with the program.
    public static OutletTable builtIn() {
        try (InputStream in = Resource.open(OutletTable.class, "outlets.tsv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList(), "outlets.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A table of `lines`, the first of which is the header; `place` names it in errors.
    ///
    /// @throws IllegalArgumentException on a row without 7 columns or of another kind, naming place
    /// and line
    public static OutletTable of(List<String> lines, String place) {
        OutletTable table = new OutletTable();
        table.addAll(lines, place);
        return table;
    }

    /// This table with the rows of `lines`, as [#of] takes them, before its own: a row that has a
    /// domain of a new one gives way to it.
    ///
    /// @throws IllegalArgumentException as [#of] does, and where there is no header line
    public OutletTable with(List<String> lines, String place) {
        if (lines.isEmpty() || !lines.getFirst().startsWith(HEADER)) {
            throw new IllegalArgumentException(
                    "%s, line 1: expected a header line that begins with '%s' but found '%s'"
                            .formatted(
                                    place,
                                    HEADER.replace("\t", "<tab>"),
                                    lines.isEmpty() ? "" : brief(lines.getFirst())));
        }
        OutletTable own = of(lines, place);
        OutletTable both = new OutletTable();
        both.byDomain.putAll(byDomain);
        both.byName.putAll(byName);
        Set<Row> replaced = new HashSet<>();
        own.byDomain.keySet().stream().map(byDomain::get).forEach(replaced::add);
        both.byDomain.values().removeIf(replaced::contains);
        both.byName.values().removeIf(replaced::contains);
        both.byDomain.putAll(own.byDomain);
        both.byName.putAll(own.byName);
        return both;
    }

    private static String brief(String line) {
        return line.substring(0, Math.min(LONGEST_SHOWN, line.length()));
    }

    private OutletTable() {}

    private void addAll(List<String> lines, String place) {
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(lines.get(i).split("\t", -1), place + ", line " + (i + 1));
            }
        }
    }

    private void add(String[] cells, String place) {
        if (cells.length != COLUMNS || cells[0].isBlank() || cells[1].isBlank()) {
            throw new IllegalArgumentException(
                    "%s: expected %d tab-separated cells with name and domain first, but found %d"
                            .formatted(place, COLUMNS, cells.length));
        }
        if (!KINDS.contains(cells[5])) {
            throw new IllegalArgumentException(
                    "%s: expected the kind 'outlet' or 'agency' but found '%s'"
                            .formatted(place, cells[5]));
        }
        String[] domains = cells[1].toLowerCase(Locale.ROOT).split(",");
        String family = cells[4].isBlank() ? null : cells[4];
        String[] aliases = cells[6].split(",");
        String credit = aliases[0].isBlank() ? cells[0] : aliases[0].strip();
        boolean agency = cells[5].equals("agency");
        String country = cells[2].isBlank() ? null : cells[2].strip();
        Row row = new Row(cells[0], domains[0].strip(), country, family, agency, credit);
        for (String domain : domains) {
            byDomain.put(domain.strip(), row);
        }
        byName.put(fold(row.name), row);
        for (String alias : aliases) {
            if (!alias.isBlank()) {
                byName.putIfAbsent(fold(alias), row);
            }
        }
    }

    /// The outlet at a host such as `edition.cnn.com`; one that is not in the table has its domain
    /// only.
    public Outlet atHost(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        domain = domain.startsWith("www.") ? domain.substring(4) : domain;
        for (String part = domain; part.indexOf('.') > 0; part = afterDot(part)) {
            Row row = byDomain.get(part);
            if (row != null) {
                return row.outlet();
            }
        }
        return new Outlet(null, domain, null);
    }

    /// The outlet of an address; unstated where there is no host in it.
    public Outlet atUrl(@Nullable String url) {
        return Addresses.host(url).map(this::atHost).orElse(Outlet.UNSTATED);
    }

    /// The outlet or agency known by this name or alias, whatever the case and a leading "the".
    public Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(fold(name))).map(Row::outlet);
    }

    /// The short name by which the agency called `name` is credited: its first alias, else its
    /// name.
    public Optional<String> agency(String name) {
        return Optional.ofNullable(byName.get(fold(name))).filter(Row::agency).map(Row::credit);
    }

    /// The two letters of the country of an outlet, where both are known.
    public Optional<String> country(Outlet outlet) {
        Row row = outlet.domain() == null ? null : byDomain.get(outlet.domain());
        if (row == null && outlet.name() != null) {
            row = byName.get(fold(outlet.name()));
        }
        return Optional.ofNullable(row).map(Row::country);
    }

    public int size() {
        return (int) byName.values().stream().distinct().count();
    }

    private static String afterDot(String domain) {
        return domain.substring(domain.indexOf('.') + 1);
    }

    private static String fold(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
