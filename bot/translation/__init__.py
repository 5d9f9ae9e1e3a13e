"""Texts put into other languages by the engines that the operator has."""
