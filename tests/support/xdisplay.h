// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace postroom::test {

/// An X server of the caller's own without a screen that anybody sees (Xvfb); it ends with this.
class XDisplay {
public:
    XDisplay();
    ~XDisplay();

    /// ":7"; empty where there is no Xvfb or it does not start within a minute.
    const QString &name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

} // namespace postroom::test
