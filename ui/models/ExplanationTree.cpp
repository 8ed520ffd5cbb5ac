#include "ui/models/ExplanationTree.h"

#include "core/text/Numbers.h"
#include "ui/models/Figures.h"
#include "ui/models/RankingFlags.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int weightDecimals = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// Builds the nodes in the order of the scheme.
class Builder {
public:
    Builder(const EditionBook& book, const Category& category, const Explanation& explanation, Language language)
        : book_(book), explanation_(explanation), language_(language), decimals_(category.rules.decimals)
    {
        for (const Criterion& criterion : category.criteria)
            addCriterion(criterion, -1);
        if (!explanation.reason)
            addTotal(category);
    }

    ExplanationTree take() { return std::move(tree_); }

private:
    int add(ExplanationNode node, int parent)
    {
        const int position = static_cast<int>(tree_.nodes.size());
        std::vector<int>& siblings = parent < 0 ? tree_.roots : tree_.nodes[static_cast<std::size_t>(parent)].children;
        node.parent = parent;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(position);
        tree_.nodes.push_back(std::move(node));
        return position;
    }

    Fraction addCriterion(const Criterion& criterion, int parent)
    {
        if (criterion.isLeaf())
            return addIndicator(criterion, parent);
        ExplanationNode node;
        node.title = criterion.title;
        node.criterion = criterion.id;
        node.isStrong = true;
        node.weight = Fraction(weightOf(criterion));
        node.weightText = figure(*node.weight, weightDecimals, language_);
        const int position = add(std::move(node), parent);
        Fraction sum;
        for (const Criterion& child : criterion.children)
            sum += addCriterion(child, position);
        ExplanationNode& added = tree_.nodes[static_cast<std::size_t>(position)];
        added.contribution = sum;
        added.contributionText = number(sum, decimals_, language_);
        return sum;
    }

    Fraction addIndicator(const Criterion& criterion, int parent)
    {
        const auto leaf = std::ranges::find(explanation_.leaves, criterion.id, &LeafExplanation::criterion);
        if (leaf == explanation_.leaves.end())
            return {};
        ExplanationNode node;
        node.title = criterion.title;
        node.criterion = criterion.id;
        node.isIndicator = true;
        node.isStrong = parent < 0;
        node.score = leaf->score;
        node.contribution = leaf->contribution;
        node.isQuiet = leaf->reason.has_value();
        node.note = noteOf(criterion, *leaf);
        if (leaf->reason != UnrankedReason::NotApplicable) {
            node.weight = leaf->weight;
            node.weightText = figure(leaf->weight, weightDecimals, language_);
        }
        node.scoreText = leaf->score ? number(*leaf->score, decimals_, language_) : u"–"_s;
        node.contributionText = leaf->contribution ? number(*leaf->contribution, decimals_, language_) : u"–"_s;
        const int position = add(std::move(node), parent);
        for (const JurorPart& part : leaf->jurors)
            addJuror(criterion, part, position);
        return leaf->contribution.value_or(Fraction());
    }

    QString noteOf(const Criterion& criterion, const LeafExplanation& leaf) const
    {
        if (leaf.reason == UnrankedReason::NotApplicable)
            return Words::tr("does not apply");
        if (leaf.reason)
            return reasonText(*leaf.reason);
        if (leaf.weight != Fraction(criterion.indicator->weight))
            return Words::tr("weight grown from %1").arg(number(criterion.indicator->weight, language_));
        return {};
    }

    void addJuror(const Criterion& criterion, const JurorPart& part, int parent)
    {
        const Juror* juror = findJuror(book_, part.juror);
        ExplanationNode node;
        node.title = juror ? juror->name : QString();
        node.note = leftOutText(part.leftOut);
        if (part.leftOut == LeftOut::Recused)
            node.note += recusalReason(part.juror);
        node.isQuiet = part.leftOut != LeftOut::No && part.leftOut != LeftOut::CountedZero;
        node.score = part.score;
        if (part.grade)
            node.scoreText = gradeText(criterion.indicator->scale, *part.grade, language_);
        else
            node.scoreText = part.leftOut == LeftOut::CountedZero ? number(qint64{0}, language_) : u"–"_s;
        add(std::move(node), parent);
    }

    /// " (reason)", as it was written down.
    QString recusalReason(JurorId juror) const
    {
        for (const Recusal& recusal : book_.recusals) {
            if (recusal.juror == juror && recusal.nominee == explanation_.nominee && !recusal.reason.isEmpty())
                return u" (%1)"_s.arg(recusal.reason);
        }
        return {};
    }

    void addTotal(const Category& category)
    {
        ExplanationNode node;
        node.title = Words::tr("Total");
        node.isStrong = true;
        node.weight = Fraction(weightOf(category.criteria));
        node.weightText = figure(*node.weight, weightDecimals, language_);
        node.contribution = explanation_.total;
        node.contributionText = number(explanation_.total, decimals_, language_);
        add(std::move(node), -1);
    }

    const EditionBook& book_;
    const Explanation& explanation_;
    Language language_;
    int decimals_;
    ExplanationTree tree_;
};

}

QString leftOutText(LeftOut leftOut)
{
    switch (leftOut) {
    case LeftOut::No: return {};
    case LeftOut::Recused: return Words::tr("not counted: conflict of interest");
    case LeftOut::NotAssigned: return Words::tr("not counted: does not score in this category");
    case LeftOut::Trimmed: return Words::tr("not counted: lowest or highest");
    case LeftOut::Missing: return Words::tr("not given yet");
    case LeftOut::CountedZero: return Words::tr("not given, counts 0");
    }
    Q_UNREACHABLE();
}

QString gradeText(const Scale& scale, const Grade& grade, Language language)
{
    if (const auto* decimal = std::get_if<Decimal>(&grade))
        return number(*decimal, language);
    const auto* levels = std::get_if<LevelsScale>(&scale);
    const auto index = static_cast<std::size_t>(std::get<LevelChoice>(grade).index);
    return levels && index < levels->levels.size() ? levels->levels[index].title : QString();
}

ExplanationTree explanationTree(const EditionBook& book, const Category& category, const Explanation& explanation,
                                Language language)
{
    return Builder(book, category, explanation, language).take();
}

}
