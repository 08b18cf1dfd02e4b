# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads "FILE:LINE:#include …" and prints the includes that break the layers.
#   arrows  lines "LAYER what it sees"
#   files   the files of models/ and ui/, to tell models/tables from ui/tables

function layer_of(path,    part) {
    split(path, part, "/")
    return part[1] == "models" ? "models/" part[2] : part[1]
}

# The layer of a header as it is spelled in an include, or nothing for one of the same folder or of a library.
function target_of(header, own) {
    if (("models/" header) in known)
        return layer_of("models/" header)
    if (("ui/" header) in known || header ~ /^ui\//)
        return "ui"
    return header ~ /^(models|app)\// ? layer_of(header) : own
}

BEGIN {
    count = split(arrows, line, "\n")
    for (i = 1; i <= count; i++) {
        words = split(line[i], word, " ")
        defined[word[1]] = 1
        for (j = 2; j <= words; j++)
            allowed[word[1], word[j]] = 1
    }
    count = split(files, line, "\n")
    for (i = 1; i <= count; i++)
        known[line[i]] = 1
}

{
    split($0, field, ":")
    own = layer_of(field[1])
    place = field[1] ":" field[2] ": "
    match($0, /["<][^">]*[">]/)
    header = substr($0, RSTART + 1, RLENGTH - 2)
    if (header ~ /\.\.\//)
        print place header ": from the layer's root, not by .."
    if (header ~ /^Qt[A-Z][A-Za-z0-9]*\//)
        print place header ": the class alone, as in <QWidget>"
    if (own ~ /^models\// && header ~ /^(QtGui|QtWidgets|QtSvg|QtCharts|QWidget|QApplication|QGuiApplication|QPainter|QColor|QFont|QIcon|QPixmap|QImage)$/)
        print place header ": models know no window"
    if (!(own in defined)) {
        print place own " is no layer of packaging/lint-rules.sh"
        next
    }
    target = target_of(header, own)
    if (target != own && !((own, target) in allowed))
        print place own " may not see " target " (" header ")"
}
