// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <orcus/spreadsheet/import_interface.hpp>
#include <QHash>
#include <QSet>
#include <vector>

namespace postroom {

namespace ss = orcus::spreadsheet;

/// What liborcus tells of a workbook's styles: which of its cell formats show a date. All else is taken and forgotten.
class WorkbookStyles : public ss::iface::import_styles {
public:
    /// Whether cells of this format show a date or time.
    bool isDate(std::size_t cellFormat) const;

    void set_number_format_identifier(std::size_t id) override { m_formatId = static_cast<int>(id); }
    void set_number_format_code(std::string_view code) override { m_formatCode = code; }
    std::size_t commit_number_format() override;
    void set_xf_number_format(std::size_t index) override { m_cellFormatNumber = static_cast<int>(index); }
    std::size_t commit_cell_xf() override;

    void set_font_count(std::size_t) override { }
    void set_font_bold(bool) override { }
    void set_font_italic(bool) override { }
    void set_font_name(std::string_view) override { }
    void set_font_size(double) override { }
    void set_font_underline(ss::underline_t) override { }
    void set_font_underline_width(ss::underline_width_t) override { }
    void set_font_underline_mode(ss::underline_mode_t) override { }
    void set_font_underline_type(ss::underline_type_t) override { }
    void set_font_underline_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override { }
    void set_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override { }
    void set_strikethrough_style(ss::strikethrough_style_t) override { }
    void set_strikethrough_type(ss::strikethrough_type_t) override { }
    void set_strikethrough_width(ss::strikethrough_width_t) override { }
    void set_strikethrough_text(ss::strikethrough_text_t) override { }
    std::size_t commit_font() override { return 0; }
    void set_fill_count(std::size_t) override { }
    void set_fill_pattern_type(ss::fill_pattern_t) override { }
    void set_fill_fg_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override { }
    void set_fill_bg_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override { }
    std::size_t commit_fill() override { return 0; }
    void set_border_count(std::size_t) override { }
    void set_border_style(ss::border_direction_t, ss::border_style_t) override { }
    void set_border_color(
        ss::border_direction_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override
    {
    }
    void set_border_width(ss::border_direction_t, double, orcus::length_unit_t) override { }
    std::size_t commit_border() override { return 0; }
    void set_cell_hidden(bool) override { }
    void set_cell_locked(bool) override { }
    void set_cell_print_content(bool) override { }
    void set_cell_formula_hidden(bool) override { }
    std::size_t commit_cell_protection() override { return 0; }
    void set_number_format_count(std::size_t) override { }
    void set_cell_xf_count(std::size_t) override { }
    void set_cell_style_xf_count(std::size_t) override { }
    void set_dxf_count(std::size_t) override { }
    void set_xf_font(std::size_t) override { }
    void set_xf_fill(std::size_t) override { }
    void set_xf_border(std::size_t) override { }
    void set_xf_protection(std::size_t) override { }
    void set_xf_style_xf(std::size_t) override { }
    void set_xf_apply_alignment(bool) override { }
    void set_xf_horizontal_alignment(ss::hor_alignment_t) override { }
    void set_xf_vertical_alignment(ss::ver_alignment_t) override { }
    std::size_t commit_cell_style_xf() override { return 0; }
    std::size_t commit_dxf() override { return 0; }
    void set_cell_style_count(std::size_t) override { }
    void set_cell_style_name(std::string_view) override { }
    void set_cell_style_xf(std::size_t) override { }
    void set_cell_style_builtin(std::size_t) override { }
    void set_cell_style_parent_name(std::string_view) override { }
    std::size_t commit_cell_style() override { return 0; }

private:
    int m_formatId = 0;
    std::string m_formatCode;
    QSet<int> m_dateFormats; ///< of the workbook's own
    QSet<int> m_ownFormats;
    int m_cellFormatNumber = 0;
    std::vector<int> m_cellFormats; ///< number format of each
};

} // namespace postroom
