package synoptic.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Things joined two by two, and the groups that makes of them (union-find, Tarjan 1975).
///
/// A group is led by its first member in the order given, so the groups do not depend on the order
/// of joining.
public final class Groups<T> {

    private final Map<T, Integer> positions = new LinkedHashMap<>();
    private final List<T> members = new ArrayList<>();
    private final int[] parent;

    public Groups(Collection<T> things) {
        for (T thing : things) {
            positions.put(thing, members.size());
            members.add(thing);
        }
        parent = new int[members.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    public void join(T one, T other) {
        int a = root(position(one));
        int b = root(position(other));
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    public boolean together(T one, T other) {
        return root(position(one)) == root(position(other));
    }

    /// The groups in the order of their first members; members in the order given.
    public List<List<T>> all() {
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(members.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    private int position(T thing) {
        Integer position = positions.get(thing);
        if (position == null) {
            throw new IllegalArgumentException("not one of the things to group: " + thing);
        }
        return position;
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
