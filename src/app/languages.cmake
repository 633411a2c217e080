#Translations : one.po file for each language becomes a catalogue in the build tree.
set(language_sources catalog.cpp languages.cpp missing_letters.cpp)

find_package(Gettext REQUIRED)
set(coach_languages_dir ${CMAKE_BINARY_DIR}/languages)
set(catalogs_dir ${coach_languages_dir}/all/LC_MESSAGES)
file(MAKE_DIRECTORY ${catalogs_dir})
file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/assets/languages/*.po)
foreach(translation ${translations})
  get_filename_component(language ${translation} NAME_WE)
  add_custom_command(OUTPUT ${catalogs_dir}/${language}.mo
    COMMAND ${GETTEXT_MSGFMT_EXECUTABLE} --check -o ${catalogs_dir}/${language}.mo ${translation}
    DEPENDS ${translation} VERBATIM)
  list(APPEND catalogs ${catalogs_dir}/${language}.mo)
endforeach()
add_custom_target(languages ALL DEPENDS ${catalogs})
install(DIRECTORY ${coach_languages_dir} DESTINATION share/rehab-coach)
