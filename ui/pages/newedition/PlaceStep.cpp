#include "ui/pages/newedition/PlaceStep.h"

#include "ui/common/Ask.h"
#include "ui/common/FieldForm.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

PlaceStep::PlaceStep(Ask& ask, QString folder, QWidget* parent)
    : NewEditionStep(parent),
      ask_(ask),
      folder_(std::move(folder)),
      form_(new FieldForm(1, this)),
      path_(new QLineEdit(form_)),
      choose_(new QPushButton(tr("&Choose…"), this)),
      summary_(new QLabel(this))
{
    form_->add([] { return tr("File"); }, path_);
    choose_->setAutoDefault(false);
    choose_->setAccessibleName(tr("Choose where the file is made"));
    summary_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(choose_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(form_);
    column->addLayout(row);
    column->addWidget(summary_);
    column->addStretch(1);
    connect(choose_, &QPushButton::clicked, this, &PlaceStep::choose);
    connect(path_, &QLineEdit::textEdited, this, [this] { isChosen_ = true; });
}

void PlaceStep::show(const NewEdition& made)
{
    if (!isChosen_)
        path_->setText(QDir::toNativeSeparators(QDir(folder_).filePath(fileNameFor(made.edition.label))));
    QStringList lines{tr("This is made:"), u"• "_s + made.edition.label};
    lines << u"• "_s + tr("%n categories", nullptr, static_cast<int>(made.scheme.categories.size()));
    lines << u"• "_s + tr("%n juror(s)", nullptr, static_cast<int>(made.jurors.size()));
    QStringList people{made.administrator};
    for (const QString& name : {made.operator1, made.operator2}) {
        if (!name.isEmpty())
            people << name;
    }
    lines << u"• "_s + tr("at the desk: %1").arg(people.join(u", "_s));
    summary_->setText(lines.join(u'\n'));
}

QString PlaceStep::path() const
{
    QString path = QDir::fromNativeSeparators(path_->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(".sidang"_L1, Qt::CaseInsensitive))
        path += u".sidang"_s;
    return path.isEmpty() ? path : QFileInfo(QDir(folder_), path).absoluteFilePath();
}

bool PlaceStep::take(NewEdition&)
{
    return tell(*form_, *path_, path().isEmpty() ? tr("Type where the file is to be made, or choose it.") : QString());
}

void PlaceStep::refuse(const QString& reason)
{
    tell(*form_, *path_, reason);
}

void PlaceStep::choose()
{
    if (const std::optional<QString> chosen = ask_.newEditionToSave(window(), path())) {
        path_->setText(QDir::toNativeSeparators(*chosen));
        isChosen_ = true;
        refuse({});
    }
    path_->setFocus();
}

void PlaceStep::focusFirst()
{
    path_->setFocus(Qt::OtherFocusReason);
}

}
