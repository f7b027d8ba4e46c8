package synoptic.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Keeps the map of ARCHITECTURE.md true: who knows whom, and who may touch the world.
class MapTest {

    private static final String[] ROOMS = {
        "synoptic",
        "synoptic.text..",
        "synoptic.news..",
        "synoptic.read..",
        "synoptic.annotate..",
        "synoptic.copy..",
        "synoptic.group..",
        "synoptic.spread..",
        "synoptic.compare..",
        "synoptic.publish..",
        "synoptic.store.."
    };

    /// Keeps what its parent promises, and is the one room that touches files and databases.
    private static final String DATABASES = "synoptic.store.jdbc";

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("synoptic");
    private static final JavaClasses CORE = ALL.that(resideInAnyPackage(ROOMS));

    @Test
    void seesTheProject() {
        assertThat(CORE.contain("synoptic.Synoptic")).isTrue();
        assertThat(CORE.contain("synoptic.app.Main")).isFalse();
        assertThat(ALL.contain("synoptic.eval.Evaluation")).isTrue();
    }

    @Test
    void letsARoomKnowOnlyTheRoomsItTakesFrom() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("synoptic.text..")
                .layer("news")
                .definedBy("synoptic.news..")
                .layer("read")
                .definedBy("synoptic.read..")
                .layer("annotate")
                .definedBy("synoptic.annotate..")
                .layer("copy")
                .definedBy("synoptic.copy..")
                .layer("group")
                .definedBy("synoptic.group..")
                .layer("spread")
                .definedBy("synoptic.spread..")
                .layer("compare")
                .definedBy("synoptic.compare..")
                .layer("publish")
                .definedBy("synoptic.publish..")
                .layer("store")
                .definedBy("synoptic.store..")
                .layer("synoptic")
                .definedBy("synoptic")
                .layer("eval")
                .definedBy("synoptic.eval..")
                .layer("flink")
                .definedBy("synoptic.flink..")
                .layer("app")
                .definedBy("synoptic.app..")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("news")
                .mayOnlyAccessLayers("text")
                .whereLayer("read")
                .mayOnlyAccessLayers("news", "text")
                .whereLayer("annotate")
                .mayOnlyAccessLayers("news", "text")
                .whereLayer("copy")
                .mayOnlyAccessLayers("news", "text")
                .whereLayer("group")
                .mayOnlyAccessLayers("copy", "annotate", "news", "text")
                .whereLayer("spread")
                .mayOnlyAccessLayers("group", "copy", "annotate", "news", "text")
                .whereLayer("compare")
                .mayOnlyAccessLayers("group", "copy", "annotate", "news", "text")
                .whereLayer("publish")
                .mayOnlyAccessLayers("compare", "group", "copy", "annotate", "read", "news", "text")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("synoptic", "eval", "flink", "app")
                .whereLayer("synoptic")
                .mayOnlyBeAccessedByLayers("eval", "flink", "app")
                .whereLayer("eval")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("flink")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .check(ALL);
    }

    @Test
    void isFreeOfCycles() {
        slices().matching("synoptic.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void neverLetsASubPackageUseItsParent() {
        ArchRuleDefinition.classes()
                .should(new NotUseAParentPackage())
                .check(CORE.that(not(resideInAPackage(DATABASES))));
    }

    @Test
    void lendsTheRoomsToAppAndEvalAndNeverTheOtherWayRound() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("synoptic.app..", "synoptic.eval..", "synoptic.flink..")
                .check(CORE);
    }

    @Test
    void keepsFilesAndTheNetworkOutOfTheRooms() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|PrintStream|Console)")
                .check(CORE.that(not(resideInAPackage(DATABASES))));
    }

    @Test
    void keepsTheTerminalClocksAndChanceOutOfTheRooms() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethodWhere(
                        target(name("now")).and(target(owner(resideInAnyPackage("java.time..")))))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .check(CORE);
    }

    private static final class NotUseAParentPackage extends ArchCondition<JavaClass> {
        NotUseAParentPackage() {
            super("not use a parent package");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            for (Dependency use : item.getDirectDependenciesFromSelf()) {
                String parent = use.getTargetClass().getPackageName();
                boolean uses =
                        parent.startsWith("synoptic")
                                && item.getPackageName().startsWith(parent + ".");
                if (uses) {
                    events.add(SimpleConditionEvent.violated(item, use.getDescription()));
                }
            }
        }
    }
}
