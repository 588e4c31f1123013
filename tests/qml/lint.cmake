# Runs qmllint over every screen and control; any warning is a failure. qmllint itself may end with 0 in spite of warnings.
execute_process(COMMAND ${QMLLINT} -I ${MODULES} ${FILES} RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE said)
string(REGEX MATCHALL "(Warning|Error): [^\n]*" complaints "${said}")
if(code OR complaints)
  message(FATAL_ERROR "qmllint:\n${said}")
endif()
