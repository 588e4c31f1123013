import LangNghe

// Rows under their years. In a file of its own, because Qt 6.4 cannot build headings that are bound to the file of the list's rows.
Rows {
    section.delegate: YearHeading {}
}
