// The calculation behind one nominee's total as a tree of lines: aspect, indicator, juror.
#pragma once

#include "core/scoring/Explain.h"
#include "core/text/Language.h"

#include <QString>

#include <optional>
#include <vector>

namespace sidang {

struct ExplanationNode {
    int parent = -1;           // position in the tree's nodes; -1: at the top
    int row = 0;               // among its siblings
    std::vector<int> children; // positions
    QString title;
    QString note; // a second, quiet line: why something does not count
    QString scoreText;
    QString weightText;
    QString contributionText;
    std::optional<Fraction> score;
    std::optional<Fraction> weight;
    std::optional<Fraction> contribution;
    std::optional<CriterionId> criterion; // of an aspect or indicator
    bool isIndicator = false;
    bool isStrong = false;
    bool isQuiet = false; // without part in the result
};

struct ExplanationTree {
    std::vector<ExplanationNode> nodes;
    std::vector<int> roots;
};

ExplanationTree explanationTree(const EditionBook& book, const Category& category, const Explanation& explanation,
                                Language language);

/// Why a juror's mark is not in the aggregate; empty when it is.
QString leftOutText(LeftOut leftOut);
/// A mark as it was given: "87,5", or the title of the level.
QString gradeText(const Scale& scale, const Grade& grade, Language language);

}
