// The languages of the screen. Official documents are always Indonesian.
#pragma once

namespace sidang {

enum class Language { Indonesian, English };

}
