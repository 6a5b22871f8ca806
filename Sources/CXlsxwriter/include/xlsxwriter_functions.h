#pragma once

#include <xlsxwriter.h>

// The functions of libxlsxwriter that are called, as it is loaded while the program runs: linked in
// the usual way, it and the libraries that it needs cost every start of the program 1.6 ms.
#define XLSXWRITER_FUNCTIONS(F)      \
  F(lxw_strerror)                    \
  F(lxw_workbook_free)               \
  F(workbook_new_opt)                \
  F(workbook_set_properties)         \
  F(workbook_add_worksheet)          \
  F(workbook_add_format)             \
  F(workbook_add_chart)              \
  F(workbook_define_name)            \
  F(workbook_close)                  \
  F(worksheet_write_blank)           \
  F(worksheet_write_number)          \
  F(worksheet_write_string)          \
  F(worksheet_write_formula_num)     \
  F(worksheet_write_formula_str)     \
  F(worksheet_merge_range)           \
  F(worksheet_set_column)            \
  F(worksheet_set_row)               \
  F(worksheet_freeze_panes)          \
  F(worksheet_gridlines)             \
  F(worksheet_set_tab_color)         \
  F(worksheet_autofilter)            \
  F(worksheet_conditional_format_range) \
  F(worksheet_data_validation_range) \
  F(worksheet_set_landscape)         \
  F(worksheet_set_paper)             \
  F(worksheet_set_margins)           \
  F(worksheet_fit_to_pages)          \
  F(worksheet_set_h_pagebreaks)      \
  F(worksheet_repeat_rows)           \
  F(worksheet_set_footer)            \
  F(worksheet_insert_chart_opt)      \
  F(worksheet_insert_image_buffer_opt) \
  F(format_set_font_name)            \
  F(format_set_font_size)            \
  F(format_set_font_color)           \
  F(format_set_bold)                 \
  F(format_set_num_format)           \
  F(format_set_align)                \
  F(format_set_text_wrap)            \
  F(format_set_indent)               \
  F(format_set_pattern)              \
  F(format_set_bg_color)             \
  F(format_set_top)                  \
  F(format_set_bottom)               \
  F(format_set_top_color)            \
  F(format_set_bottom_color)         \
  F(chart_add_series)                \
  F(chart_series_set_categories)     \
  F(chart_series_set_values)         \
  F(chart_series_set_name)           \
  F(chart_series_set_fill)           \
  F(chart_series_set_labels)         \
  F(chart_series_set_labels_num_format) \
  F(chart_series_set_labels_font)    \
  F(chart_axis_get)                  \
  F(chart_axis_set_reverse)          \
  F(chart_axis_set_crossing_max)     \
  F(chart_axis_set_min)              \
  F(chart_axis_set_num_format)       \
  F(chart_axis_set_num_font)         \
  F(chart_axis_set_line)             \
  F(chart_axis_set_major_tick_mark)  \
  F(chart_axis_major_gridlines_set_visible) \
  F(chart_axis_off)                  \
  F(chart_title_set_name)            \
  F(chart_title_set_name_font)       \
  F(chart_title_off)                 \
  F(chart_legend_set_position)       \
  F(chart_legend_set_font)           \
  F(chart_chartarea_set_line)        \
  F(chart_set_series_overlap)        \
  F(chart_set_series_gap)

#define XLSXWRITER_POINTER(function) __typeof__(function) *function;

// A pointer to each of the functions.
typedef struct {
  XLSXWRITER_FUNCTIONS(XLSXWRITER_POINTER)
} xlsxwriter_functions;

// Loads the library and finds the functions: 0 if all are there; else the loader's words are in
// `message`, which has room for `size` bytes.
int xlsxwriter_load(xlsxwriter_functions *functions, char *message, size_t size);

// A descriptor of a new file that is only in memory; below 0 where `errno` says why there is none.
int xlsxwriter_memory_file(void);
