package synoptic.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void leavesThingsAloneThatNobodyJoins() {
        Groups<String> groups = new Groups<>(List.of("b", "a"));

        assertThat(groups.all()).containsExactly(List.of("b"), List.of("a"));
        assertThat(groups.together("a", "b")).isFalse();
    }

    @Test
    void joinsFromOneToTheNext() {
        Groups<String> groups = new Groups<>(List.of("a", "b", "c", "d"));

        groups.join("c", "d");
        groups.join("d", "a");

        assertThat(groups.together("a", "c")).isTrue();
        assertThat(groups.all()).containsExactly(List.of("a", "c", "d"), List.of("b"));
    }

    @Test
    void givesTheSameGroupsInAnyOrderOfJoining() {
        List<Integer> things = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        List<int[]> joins = new ArrayList<>(List.of(new int[] {0, 7}, new int[] {7, 3}));
        joins.add(new int[] {9, 2});
        joins.add(new int[] {2, 5});

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(joins, new Random(seed));
            Groups<Integer> groups = new Groups<>(things);
            joins.forEach(pair -> groups.join(pair[0], pair[1]));

            assertThat(groups.all())
                    .as("seed %d", seed)
                    .containsExactly(
                            List.of(0, 3, 7),
                            List.of(1),
                            List.of(2, 5, 9),
                            List.of(4),
                            List.of(6),
                            List.of(8));
        }
    }

    @Test
    void refusesAThingItWasNotGiven() {
        Groups<String> groups = new Groups<>(List.of("a"));

        assertThatThrownBy(() -> groups.join("a", "z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not one of the things to group: z");
    }
}
