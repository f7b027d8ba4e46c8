# Finds the JDK for the scripts that read this file: `java_home` is its folder.

least=21

# The major version of the JDK in folder $1, read from its release file; 0 where there is none.
major() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || { echo 0; return; }
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_java() {
    best=0
    for dir in "${SYNOPTIC_JAVA_HOME:-}" "${JAVA_HOME:-}"; do
        if [ -n "$dir" ] && [ "$(major "$dir")" -ge "$least" ]; then
            java_home=$dir
            return
        fi
    done
    on_path=$(command -v java || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for dir in "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/jdk* /opt/java/*; do
        version=$(major "$dir")
        if [ "${version:-0}" -ge "$least" ] && [ "$version" -gt "$best" ]; then
            best=$version
            java_home=$dir
        fi
    done
    if [ "$best" -eq 0 ]; then
        echo "$(basename "$0"): needs a JDK of at least $least, but found none; install one or set SYNOPTIC_JAVA_HOME to its folder." >&2
        exit 1
    fi
}

find_java
