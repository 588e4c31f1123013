import LangNghe

// Rows under the unit that they come from; see YearRows.
Rows {
    section.property: "unit"
    section.delegate: UnitHeading {}
}
