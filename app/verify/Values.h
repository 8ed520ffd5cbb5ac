// Reads the key and the value of each noun from a record's content.
#pragma once

#include "app/verify/Cursor.h"
#include "app/verify/Shelf.h"

namespace sidang::verify {

/// Says which overload is meant: the noun.
template <class Value>
struct Noun {};

Edition readValue(Cursor& cursor, Noun<Edition>);
Official readValue(Cursor& cursor, Noun<Official>);
Category readValue(Cursor& cursor, Noun<Category>);
Criterion readValue(Cursor& cursor, Noun<Criterion>);
Requirement readValue(Cursor& cursor, Noun<Requirement>);
Juror readValue(Cursor& cursor, Noun<Juror>);
Nominee readValue(Cursor& cursor, Noun<Nominee>);
Recusal readValue(Cursor& cursor, Noun<Recusal>);
Decision readValue(Cursor& cursor, Noun<Decision>);
Mark readValue(Cursor& cursor, Noun<Mark>);
Note readValue(Cursor& cursor, Noun<Note>);
Attestation readValue(Cursor& cursor, Noun<Attestation>);
Document readValue(Cursor& cursor, Noun<Document>);
Figure readValue(Cursor& cursor, Noun<Figure>);
Interview readValue(Cursor& cursor, Noun<Interview>);
Draw readValue(Cursor& cursor, Noun<Draw>);
SecondMark readValue(Cursor& cursor, Noun<SecondMark>);
ScoreSheet readValue(Cursor& cursor, Noun<ScoreSheet>);
Form readValue(Cursor& cursor, Noun<Form>);
Printing readValue(Cursor& cursor, Noun<Printing>);
FormText readValue(Cursor& cursor, Noun<FormText>);
PlenaryNote readValue(Cursor& cursor, Noun<PlenaryNote>);
Stage readValue(Cursor& cursor, Noun<Stage>);
Closed readValue(Cursor& cursor, Noun<Closed>);

Id readId(Cursor& cursor);
/// An id, or 0 for nobody.
Id readIdOrNone(Cursor& cursor);
/// "[7]".
Id readSingleKey(Cursor& cursor);
/// "[\"proposal-letter\"]".
Text readNameKey(Cursor& cursor);
/// "[7,3]"; the second is at most `most`.
Pair readPairKey(Cursor& cursor, std::int64_t most);
/// The three numbers of a mark's key, without brackets.
MarkKey readMarkKey(Cursor& cursor);
FigureKey readFigureKey(Cursor& cursor);

}
